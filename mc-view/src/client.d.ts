/// <reference types="@commercetools-frontend/application-config/client" />
